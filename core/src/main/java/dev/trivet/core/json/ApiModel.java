package dev.trivet.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every model and options type: the generated class is hidden behind the interface
 * it implements, and users see the interface and its nested builder only.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    forceJacksonPropertyNames = false,
    jdkOnly = true,
    defaults = @Value.Immutable(copy = false),
    optionalAcceptNullable = false,
    allowedClasspathAnnotations = {SuppressWarnings.class, Override.class},
    redactedMask = "***")
public @interface ApiModel {}
