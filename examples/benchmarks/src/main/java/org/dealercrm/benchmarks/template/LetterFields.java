package org.dealercrm.benchmarks.template;

import java.util.HashMap;
import java.util.Map;

/** The values of one letter, as a bean and, for engines that rather take one, as a map; all of them texts. */
public record LetterFields(
        String salutation,
        String brand,
        String models,
        String achievement,
        String store,
        String servicePromise,
        String serviceBrand,
        String replyHours,
        String hotline,
        String email,
        String signatoryTitle,
        String signatory,
        String date) {

    Map<String, Object> asMap() {
        Map<String, Object> map = new HashMap<>();
        map.put("salutation", salutation);
        map.put("brand", brand);
        map.put("models", models);
        map.put("achievement", achievement);
        map.put("store", store);
        map.put("servicePromise", servicePromise);
        map.put("serviceBrand", serviceBrand);
        map.put("replyHours", replyHours);
        map.put("hotline", hotline);
        map.put("email", email);
        map.put("signatoryTitle", signatoryTitle);
        map.put("signatory", signatory);
        map.put("date", date);
        return map;
    }
}
