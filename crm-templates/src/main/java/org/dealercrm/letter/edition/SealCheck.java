package org.dealercrm.letter.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.template.Mistake;
import org.dealercrm.template.TemplateVariable;
import org.jspecify.annotations.Nullable;

/** Compares the seal of an edition with the one that its content would get today. */
final class SealCheck {

    private SealCheck() {}

    /** Nothing if both are equal; otherwise what has changed since the approval. */
    static List<Mistake> mistakes(EditionSeal sealed, EditionSeal today) {
        List<Mistake> mistakes = new ArrayList<>();
        if (sealed.equals(today)) {
            return mistakes;
        }
        Map<String, TemplateVariable> before = byName(sealed);
        Map<String, TemplateVariable> now = byName(today);
        before.forEach((name, variable) -> {
            if (!variable.equals(now.get(name))) {
                mistakes.add(changed(name, variable, now.get(name)));
            }
        });
        now.forEach((name, variable) -> {
            if (!before.containsKey(name)) {
                mistakes.add(changed(name, null, variable));
            }
        });
        if (mistakes.isEmpty()) {
            mistakes.add(mistake(
                    "SEAL_BROKEN", "信函的内容与批准时的不同。", "The content of the letter is not that which was approved."));
        }
        return mistakes;
    }

    private static Map<String, TemplateVariable> byName(EditionSeal seal) {
        Map<String, TemplateVariable> byName = new LinkedHashMap<>();
        seal.variables().forEach(variable -> byName.put(variable.name(), variable));
        return byName;
    }

    private static Mistake changed(String name, @Nullable TemplateVariable before, @Nullable TemplateVariable now) {
        return mistake(
                "VARIABLE_CHANGED",
                "变量“" + name + "”批准时" + chinese(before) + "，现在" + chinese(now) + "；请另写新的一版并重新批准。",
                "The variable '" + name + "' was " + english(before) + " at the approval and is " + english(now)
                        + " now; write the next edition and have it approved.");
    }

    private static String chinese(@Nullable TemplateVariable variable) {
        return variable == null
                ? "没有"
                : "是" + (variable.optional() ? "可缺的" : "必有的") + variable.type().word(Locale.CHINESE);
    }

    private static String english(@Nullable TemplateVariable variable) {
        return variable == null
                ? "not used"
                : variable.type().word(Locale.ENGLISH) + (variable.optional() ? " (optional)" : " (required)");
    }

    private static Mistake mistake(String code, String chinese, String english) {
        return new Mistake(code, 1, 1, chinese, english, Optional.empty());
    }
}
