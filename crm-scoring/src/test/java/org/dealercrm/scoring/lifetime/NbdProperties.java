package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealercrm.scoring.history.ClockUnit;

/** Laws of the NBD over its legal domain. */
class NbdProperties extends LifetimeModelLaws {

    NbdProperties() {
        super(1e12);
    }

    @Provide
    @Override
    Arbitrary<Nbd> models() {
        return Combinators.combine(powersOfTen(-9, 9), powersOfTen(-12, 15))
                .as((r, alpha) -> new Nbd(r, alpha, ClockUnit.WEEK));
    }

    @Provide
    @Override
    Arbitrary<Customer> customers() {
        return customers(Arbitraries.oneOf(horizons(), Arbitraries.just(0.0)));
    }

    @Provide
    @Override
    Arbitrary<Double> horizons() {
        return powersOfTen(-12, 12);
    }

    @Property
    void theTimeOfTheLastVisitTellsNothing(
            @ForAll("models") Nbd m, @ForAll("customers") Customer c, @ForAll("horizons") double horizon) {
        assertThat(m.forecast(horizon, c.x(), c.tx(), c.age())).isEqualTo(m.forecast(horizon, c.x(), c.age(), c.age()));
        assertThat(m.pAliveAhead(horizon, c.x(), c.tx(), c.age())).isEqualTo(1);
    }
}
