package org.dealercrm.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A library module is light: time, identity and chance are passed in, and nothing logs but through slf4j, starts a
 * thread, opens a socket or reflects.
 */
class LightLibraryTest {

    private static final JavaClasses LIBRARY = LibraryClasses.imported();

    private static final Set<String> CLOCK_READERS = Set.of("now", "currentTimeMillis", "nanoTime", "today");

    @Test
    void coreKnowsNoFramework() {
        classes()
                .that()
                .resideOutsideOfPackages(
                        "org.dealercrm.scoring..", "org.dealercrm.template..", "org.dealercrm.letter..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.dealercrm..",
                        "org.joda.money..",
                        "jakarta.validation..",
                        "org.slf4j..",
                        "org.jspecify..",
                        "org.immutables..")
                .check(LIBRARY);
    }

    @Test
    void scoringKnowsCoreAndCommonsOnly() {
        classes()
                .that()
                .resideInAPackage("org.dealercrm.scoring..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.dealercrm..",
                        "org.joda.money..",
                        "org.slf4j..",
                        "org.jspecify..",
                        "org.apache.commons.numbers..",
                        "org.apache.commons.statistics..")
                .check(LIBRARY);
    }

    @Test
    void templatesKnowCoreOnly() {
        classes()
                .that()
                .resideInAnyPackage("org.dealercrm.template..", "org.dealercrm.letter..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.dealercrm..", "org.joda.money..", "org.jspecify..", "org.immutables..")
                .check(LIBRARY);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses()
                .should()
                .callMethodWhere(describe("reads the clock", LightLibraryTest::readsTheClock))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(LIBRARY);
    }

    private static boolean readsTheClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean timely = owner.startsWith("java.time") || owner.equals("java.lang.System");
        return timely && CLOCK_READERS.contains(call.getName());
    }

    @Test
    void nothingMakesIdsOrTakesChances() {
        noClasses()
                .should()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.SecureRandom")
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callConstructor(java.util.SplittableRandom.class)
                .check(LIBRARY);
    }

    /** A URI is a text with a grammar; only what it is turned into opens a socket. */
    @Test
    void nothingReflectsThreadsOrOpensSockets() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.lang.reflect..", "java.net..", "java.nio.channels..", "javax.net..")
                                .and(not(belongToAnyOf(URI.class, URISyntaxException.class))))
                .orShould()
                .callMethod(URI.class, "toURL")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .orShould()
                .callMethodWhere(describe(
                        "loads a class by name",
                        call -> call.getTargetOwner().isEquivalentTo(Class.class)
                                && Set.of("forName", "getDeclaredMethod", "getMethod", "getDeclaredField", "getField")
                                        .contains(call.getName())))
                .check(LIBRARY);
    }

    @Test
    void nothingPrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARY);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(LIBRARY);
    }
}
