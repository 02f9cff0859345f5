package org.dealercrm.scoring.rates;

import java.util.LinkedHashMap;
import java.util.Map;

/** The definitions of loss and return with the windows of a policy put in, so that a rule says what was counted. */
final class RetentionDefinitions {

    private static final RatePolicy STANDARD = RatePolicy.crmRequirements2019();

    private final RatePolicy policy;

    RetentionDefinitions(RatePolicy policy) {
        this.policy = policy;
    }

    RateDefinition monthlyLoss() {
        int months = policy.lossMonths();
        return new RateDefinition(
                "MONTHLY_LOSS",
                "monthly loss rate",
                "月流失率",
                "visitors of month N-" + months + " not back by the end of month N / visitors of month N-" + months,
                "N-" + months + " 月到店客户中至 N 月末未再到店的客户 / N-" + months + " 月到店客户",
                policy.lossSource(),
                Map.of("months", months));
    }

    RateDefinition underManagement() {
        int months = policy.underManagementMonths();
        return new RateDefinition(
                "UNDER_MANAGEMENT",
                "customers under management",
                "管理内客户占比",
                "customers who came within " + months + " months / all customers on record",
                months + " 个月内到店的客户 / 全部建档客户",
                managementSource(),
                Map.of("months", months));
    }

    RateDefinition membership() {
        int months = policy.underManagementMonths();
        return new RateDefinition(
                "MEMBERSHIP",
                "membership rate",
                "会员率",
                "members among them / customers who came within " + months + " months",
                "其中的会员 / " + months + " 个月内到店的客户",
                RateSource.OWN,
                Map.of("months", months));
    }

    RateDefinition lostPool() {
        return new RateDefinition(
                "LOST_POOL",
                "lost pool",
                "流失池占比",
                "customers whose last visit was " + pool() + " months ago / all customers on record",
                "末次到店在 " + poolInChinese() + " 个月前的客户 / 全部建档客户",
                poolSource(),
                poolMonths());
    }

    RateDefinition reactivation() {
        return new RateDefinition(
                "REACTIVATION",
                "reactivation rate",
                "流失客户回流率",
                "customers of the lost pool who came again / customers whose last visit was " + pool() + " months ago",
                "流失池中重新到店的客户 / 末次到店在 " + poolInChinese() + " 个月前的客户",
                poolSource(),
                poolMonths());
    }

    RateDefinition retention() {
        int months = policy.retentionMonths();
        int of = policy.retentionOfMonths();
        boolean standard = months == STANDARD.retentionMonths() && of == STANDARD.retentionOfMonths();
        return new RateDefinition(
                "RETENTION",
                "retention rate",
                "客户保持率",
                "visitors of the last " + months + " months / visitors of the last " + of + " months",
                "1-" + months + " 个月内到店客户 / 1-" + of + " 个月内到店客户",
                source(standard),
                ordered("months", months, "ofMonths", of));
    }

    RateDefinition firstService() {
        int months = policy.firstServiceMonths();
        return new RateDefinition(
                "FIRST_SERVICE",
                "first-service rate",
                "首保回厂率",
                "customers back within " + months + " months of the delivery / customers delivered to, those " + months
                        + " months over",
                "交车后 " + months + " 个月内回厂的客户 / 交车满 " + months + " 个月的客户",
                months == STANDARD.firstServiceMonths() ? RateSource.FIRST_SERVICE_TEXTS : RateSource.OWN,
                Map.of("months", months));
    }

    RateDefinition grade(VisitGrade grade) {
        int a = policy.visitsOfA();
        int b = policy.visitsOfB();
        String visits = switch (grade) {
            case A -> ">= " + a;
            case B -> b == a - 1 ? String.valueOf(b) : b + "-" + (a - 1);
            case C -> b == 2 ? "1" : "1-" + (b - 1);
            case D -> "0";
        };
        boolean standard = policy.gradeMonths() == STANDARD.gradeMonths()
                && a == STANDARD.visitsOfA()
                && b == STANDARD.visitsOfB();
        Map<String, Integer> numbers = ordered("months", policy.gradeMonths(), "visitsOfA", a);
        numbers.put("visitsOfB", b);
        return new RateDefinition(
                "GRADE_" + grade,
                "grade " + grade,
                grade + " 级客户占比",
                "customers with " + visits + (visits.equals("1") ? " visit in " : " visits in ") + policy.gradeMonths()
                        + " months / all customers on record",
                policy.gradeMonths() + " 个月内到店 " + visits + " 次的客户 / 全部建档客户",
                source(standard),
                numbers);
    }

    private String pool() {
        return policy.poolFromMonths() + " to " + policy.poolToMonths();
    }

    private String poolInChinese() {
        return policy.poolFromMonths() + "-" + policy.poolToMonths();
    }

    private Map<String, Integer> poolMonths() {
        return ordered("fromMonths", policy.poolFromMonths(), "toMonths", policy.poolToMonths());
    }

    private RateSource poolSource() {
        return source(policy.poolFromMonths() == STANDARD.poolFromMonths()
                && policy.poolToMonths() == STANDARD.poolToMonths());
    }

    /** The service codes are the ones that speak of management; others mean it by their months of loss. */
    private RateSource managementSource() {
        if (policy.underManagementMonths() == STANDARD.underManagementMonths()) {
            return RateSource.SERVICE_CODES;
        }
        return policy.underManagementMonths() == policy.lossMonths() ? policy.lossSource() : RateSource.OWN;
    }

    private static RateSource source(boolean standard) {
        return standard ? RateSource.REQUIREMENTS_2019 : RateSource.OWN;
    }

    private static Map<String, Integer> ordered(String one, int first, String other, int second) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put(one, first);
        numbers.put(other, second);
        return numbers;
    }
}
