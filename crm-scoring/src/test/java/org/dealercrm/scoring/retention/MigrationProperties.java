package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.numeric.Logarithms;
import org.dealercrm.scoring.retention.StoreHistories.Store;

/** Laws of migration between any two results. */
@Domain(StoreHistories.class)
@Domain(DomainContext.Global.class)
class MigrationProperties {

    private static final RetentionPolicy POLICY = RetentionPolicy.standard();

    @Property
    void withoutAChangeEverybodyIsOnTheDiagonal(@ForAll Store store, @ForAll BetaGeometricModel model) {
        RetentionResult result = score(store, model);
        Migration migration = Migration.between(result, score(store, model));
        assertThat(migration.moves()).isEmpty();
        assertThat(migration.newcomers()).isEmpty();
        assertThat(migration.gone()).isEmpty();
        for (RetentionClass from : RetentionClass.values()) {
            for (RetentionClass to : RetentionClass.values()) {
                assertThat(migration.count(from, to)).isEqualTo(from == to ? result.count(from) : 0);
            }
        }
    }

    @Property
    void rowsAddUpToTheCustomersBeforeAndColumnsToThoseAfter(
            @ForAll Store one,
            @ForAll BetaGeometricModel oneModel,
            @ForAll Store other,
            @ForAll BetaGeometricModel otherModel) {
        RetentionResult before = score(one, oneModel);
        RetentionResult after = score(other, otherModel);
        if (before.provenance().valueBasis() != after.provenance().valueBasis()) {
            assertThatIllegalArgumentException().isThrownBy(() -> Migration.between(before, after));
            return;
        }
        Migration migration = Migration.between(before, after);
        long moved = 0;
        for (RetentionClass each : RetentionClass.values()) {
            long row = Arrays.stream(RetentionClass.values())
                    .mapToLong(to -> migration.count(each, to))
                    .sum();
            long column = Arrays.stream(RetentionClass.values())
                    .mapToLong(from -> migration.count(from, each))
                    .sum();
            assertThat(row + migration.gone(each)).isEqualTo(before.count(each));
            assertThat(column + migration.newcomers(each)).isEqualTo(after.count(each));
            moved += row - migration.count(each, each);
        }
        assertThat(migration.moves()).hasSize((int) moved);
        assertThat(migration.sentence(Locale.ENGLISH)).contains(moved + " moved");
    }

    @Property
    void theShiftsOfAnAxisAddUpToTheChangeOfTheDistanceFromItsCut(
            @ForAll Store one,
            @ForAll BetaGeometricModel oneModel,
            @ForAll Store other,
            @ForAll BetaGeometricModel otherModel) {
        RetentionResult before = score(one, oneModel);
        RetentionResult after = score(other, otherModel);
        if (before.provenance().valueBasis() != after.provenance().valueBasis()) {
            assertThatIllegalArgumentException().isThrownBy(() -> Migration.between(before, after));
            return;
        }
        for (ClassMove move : Migration.between(before, after).moves()) {
            CustomerScore then = TestStore.of(before, move.customerId());
            CustomerScore now = TestStore.of(after, move.customerId());
            assertThat(move.mainReasons()).isNotEmpty();
            assertThat(move.sentence(Locale.ENGLISH)).doesNotContain("{");
            if (!move.stability().isEmpty()) {
                double change = Logarithms.logit(now.pReturn())
                        - Logarithms.logit(after.provenance().stabilityThreshold())
                        - Logarithms.logit(then.pReturn())
                        + Logarithms.logit(before.provenance().stabilityThreshold());
                assertThat(sum(move.stability())).isCloseTo(change, within(1e-8));
                assertFirstIsStrongest(move.stability(), now.stabilityTier() == StabilityTier.STABLE);
            }
            if (!move.value().isEmpty()) {
                double change = Math.log(now.valueWhileStaying()
                                / after.provenance().valueCut().orElseThrow())
                        - Math.log(then.valueWhileStaying()
                                / before.provenance().valueCut().orElseThrow());
                assertThat(sum(move.value())).isCloseTo(change, within(1e-8));
                assertFirstIsStrongest(move.value(), now.valueTier() == ValueTier.HIGH);
            }
        }
    }

    private static void assertFirstIsStrongest(List<MoveReason> drivers, boolean up) {
        double strongest = drivers.stream()
                .mapToDouble(driver -> up ? driver.shift() : -driver.shift())
                .max()
                .orElseThrow();
        assertThat(up ? drivers.get(0).shift() : -drivers.get(0).shift())
                .isEqualTo(strongest)
                .isPositive();
    }

    private static double sum(List<MoveReason> drivers) {
        return drivers.stream().mapToDouble(MoveReason::shift).sum();
    }

    private static RetentionResult score(Store store, BetaGeometricModel model) {
        return RetentionScoringProperties.score(store.history(ClockUnit.DAY), model, POLICY);
    }
}
