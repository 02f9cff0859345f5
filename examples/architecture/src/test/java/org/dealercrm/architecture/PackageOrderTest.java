package org.dealercrm.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The order of packages. Each list runs from the ground up; a package may use those before it in its list and nothing
 * after it. A new package has to be given its place here before the build passes.
 */
class PackageOrderTest {

    private static final List<String> CORE = List.of(
            "org.dealercrm.style",
            "org.dealercrm.event",
            "org.dealercrm.contract",
            "org.dealercrm.party",
            "org.dealercrm.dealership",
            "org.dealercrm.vehicle",
            "org.dealercrm.customer",
            "org.dealercrm.consent",
            "org.dealercrm.service",
            "org.dealercrm.survey");

    private static final List<String> SCORING = List.of(
            "org.dealercrm.scoring.numeric",
            "org.dealercrm.scoring.wording",
            "org.dealercrm.scoring.estimate",
            "org.dealercrm.scoring.history",
            "org.dealercrm.scoring.rates",
            "org.dealercrm.scoring.satisfaction",
            "org.dealercrm.scoring.drivers",
            "org.dealercrm.scoring.feedback",
            "org.dealercrm.scoring.delivered",
            "org.dealercrm.scoring.lifetime",
            "org.dealercrm.scoring.value",
            "org.dealercrm.scoring.calibration",
            "org.dealercrm.scoring.evaluation",
            "org.dealercrm.scoring.clustering",
            "org.dealercrm.scoring.association",
            "org.dealercrm.scoring.retention",
            "org.dealercrm.scoring.loyalty");

    private static final List<String> TEMPLATES = List.of(
            "org.dealercrm.template",
            "org.dealercrm.sms",
            "org.dealercrm.letter",
            "org.dealercrm.letter.catalog",
            "org.dealercrm.letter.edition",
            "org.dealercrm.letter.mailing");

    private static final JavaClasses LIBRARY = LibraryClasses.imported();

    static Stream<List<String>> orders() {
        return Stream.of(CORE, SCORING, TEMPLATES);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void packageUsesOnlyThoseBelowIt(List<String> order) {
        for (int place = 0; place < order.size() - 1; place++) {
            String[] above = order.subList(place + 1, order.size()).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(order.get(place))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(above))
                    .allowEmptyShould(true)
                    .check(LIBRARY);
        }
    }

    @Test
    void everyPackageHasItsPlace() {
        Set<String> placed =
                Stream.of(CORE, SCORING, TEMPLATES).flatMap(List::stream).collect(Collectors.toSet());
        Set<String> homeless = new TreeSet<>();
        for (JavaPackage found : LIBRARY.getPackage("org.dealercrm").getSubpackagesInTree()) {
            if (!found.getClasses().isEmpty() && !placed.contains(found.getName())) {
                homeless.add(found.getName());
            }
        }
        assertTrue(homeless.isEmpty(), "Packages without a place in the order: " + homeless);
    }

    @Test
    void noCircleOfPackages() {
        slices().matching("org.dealercrm.(**)").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void coreKnowsNeitherScoringNorTemplates() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.dealercrm.scoring..",
                        "org.dealercrm.template..",
                        "org.dealercrm.sms..",
                        "org.dealercrm.letter..")
                .check(LIBRARY);
    }

    @Test
    void templatesAndScoringDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAnyPackage(TEMPLATES.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dealercrm.scoring..")
                .check(LIBRARY);
        noClasses()
                .that()
                .resideInAPackage("org.dealercrm.scoring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TEMPLATES.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(LIBRARY);
    }

    @Test
    void compilerOfTemplatesKnowsNoTrade() {
        classes()
                .that()
                .resideInAPackage("org.dealercrm.template")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.joda.money..", "org.jspecify..", "org.dealercrm.template")
                .check(LIBRARY);
    }
}
