package org.dealercrm.desk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.consent.InMemoryCustomerConsents;
import org.dealercrm.desk.contact.MarketingGate;
import org.dealercrm.desk.contact.StoreAssumptions;
import org.dealercrm.desk.simulation.SimulatedConsents;
import org.dealercrm.scoring.retention.ContactGate;
import org.dealercrm.scoring.retention.ContactPlan;
import org.dealercrm.scoring.retention.CustomerScores;
import org.dealercrm.scoring.retention.NotContacted;
import org.dealercrm.scoring.retention.PlannedContact;
import org.dealercrm.scoring.retention.RetentionClass;
import org.dealercrm.scoring.retention.RetentionResult;

/**
 * The calls of the next working day, and why the others are left alone; as the page's script takes them. Without consents nobody is
 * planned: it is told how many of each class would be worth a contact if they agreed.
 */
final class PlanFigures {

    private static final int CALLS = 20;

    private PlanFigures() {}

    static Map<String, Object> of(ReportFigures figures) {
        RetentionResult result = figures.analysis().result();
        Optional<String> currency = result.provenance().currency();
        Map<String, Object> map = new LinkedHashMap<>();
        if (!StoreAssumptions.fit(currency)) {
            map.put("status", "NO_ASSUMPTIONS");
            map.put("currency", currency.orElseThrow());
            return map;
        }
        LocalDate day = StoreAssumptions.workingDays(figures.analysis().asOf().plusDays(1), 1, StoreAssumptions.CLOSED)
                .get(0);
        boolean known = figures.consents().isPresent();
        ContactPlan plan = ContactPlan.of(result, StoreAssumptions.of(CALLS), List.of(day), gate(figures, day));
        map.put("status", known || figures.simulated() ? "PLANNED" : "NO_CONSENTS");
        map.put("simulatedConsents", !known && figures.simulated());
        map.put("day", day.toString());
        map.put("calls", calls(plan, result.scores()));
        map.putAll(sums(plan));
        map.put("leftAlone", leftAlone(plan));
        map.put("worthAsking", worthAsking(plan));
        map.put("assumptionZh", plan.policy().assumption(Locale.CHINESE));
        map.put("assumptionEn", plan.policy().assumption(Locale.ENGLISH));
        return map;
    }

    private static ContactGate gate(ReportFigures figures, LocalDate day) {
        if (figures.consents().isPresent()) {
            return figures.consents().get().apply(day);
        }
        CustomerConsents consents = figures.simulated()
                ? SimulatedConsents.of(figures.analysis().result().scores())
                : new InMemoryCustomerConsents();
        return new MarketingGate(consents, SimulatedConsents.STORE, day, day);
    }

    private static List<Map<String, Object>> calls(ContactPlan plan, CustomerScores scores) {
        Map<String, Integer> rows = new HashMap<>();
        IntStream.range(0, scores.size()).forEach(row -> rows.put(scores.customerId(row), row));
        List<Map<String, Object>> calls = new ArrayList<>();
        for (PlannedContact contact : plan.contacts()) {
            if (contact.takesPlace()) {
                int row = Objects.requireNonNull(rows.get(contact.customerId()));
                Map<String, Object> map = new LinkedHashMap<>();
                map.put("id", contact.customerId());
                map.put("code", contact.retentionClass().name());
                map.put("pReturn", contact.pReturn());
                map.put("assumed", contact.assumedPReturn());
                map.put("stake", contact.valueAtStake());
                map.put("gain", contact.expectedGain());
                map.put("cost", contact.cost());
                map.put("gainOfPlace", contact.gainOfPlace());
                map.put(
                        "reasons",
                        scores.reasons(row).stream()
                                .limit(2)
                                .map(TopCustomers::reason)
                                .toList());
                calls.add(map);
            }
        }
        return calls;
    }

    private static Map<String, Object> sums(ContactPlan plan) {
        Map<String, Object> map = new LinkedHashMap<>();
        List<PlannedContact> calls =
                plan.contacts().stream().filter(PlannedContact::takesPlace).toList();
        map.put(
                "gainOfPlaces",
                calls.stream().mapToDouble(PlannedContact::gainOfPlace).sum());
        map.put("messages", plan.contacts().size() - calls.size());
        map.put(
                "gainOfCalls",
                calls.stream().mapToDouble(PlannedContact::expectedGain).sum());
        map.put("costOfCalls", calls.stream().mapToDouble(PlannedContact::cost).sum());
        map.put("gain", plan.expectedGain());
        map.put("cost", plan.cost());
        return map;
    }

    private static List<Map<String, Object>> leftAlone(ContactPlan plan) {
        Map<NotContacted.Cause, Integer> causes = new EnumMap<>(NotContacted.Cause.class);
        plan.notContacted().forEach(each -> causes.merge(each.why(), 1, Integer::sum));
        List<Map<String, Object>> list = new ArrayList<>();
        causes.forEach((why, count) -> list.add(
                Map.of("zh", why.sentence(Locale.CHINESE), "en", why.sentence(Locale.ENGLISH), "customers", count)));
        return list;
    }

    /** Those whom only their missing consent keeps out of the plan, by class: the store may ask them when they come. */
    private static List<Map<String, Object>> worthAsking(ContactPlan plan) {
        Map<RetentionClass, Integer> classes = new EnumMap<>(RetentionClass.class);
        plan.notContacted().stream()
                .filter(each -> each.why() == NotContacted.Cause.NOT_ALLOWED)
                .forEach(each -> classes.merge(each.retentionClass(), 1, Integer::sum));
        List<Map<String, Object>> list = new ArrayList<>();
        classes.forEach((each, count) -> list.add(Map.of("code", each.name(), "customers", count)));
        return list;
    }
}
