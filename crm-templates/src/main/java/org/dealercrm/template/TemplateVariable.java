package org.dealercrm.template;

/**
 * A variable that a template may use, as it is shown to the person who writes the template.
 *
 * @param name the name, dotted where it lies in a record; {@code list[]} and {@code list[].field} within a list
 * @param type its type
 * @param optional whether it may be missing, so that it is printed within a section that asks for it, or with a fallback
 */
public record TemplateVariable(String name, ValueType type, boolean optional) {}
