package dev.trivet.core.style;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of settings: as {@link ImmutableStyle}, and a builder may start from other settings
 * with {@code from(..)}.
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
    unsafeDefaultAndDerived = true,
    deferCollectionAllocation = true,
    defaults = @Value.Immutable(copy = false),
    optionalAcceptNullable = false,
    allowedClasspathAnnotations = {SuppressWarnings.class, Override.class},
    redactedMask = "***")
public @interface ImmutableOptionsStyle {}
