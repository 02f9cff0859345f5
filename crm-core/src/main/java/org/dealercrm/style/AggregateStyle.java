package org.dealercrm.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of generated aggregates. An aggregate is a hand-written abstract class with a package-private constructor;
 * the generated class stays in its package and hides behind it, so that a reader of the library never meets it.
 *
 * <p>The annotation is kept in the sources only, and generated classes carry no annotation but {@link Override}: a host
 * that compiles with {@code -Xlint:all -Werror} would otherwise be warned of annotations whose jar it has not.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class})
public @interface AggregateStyle {}
