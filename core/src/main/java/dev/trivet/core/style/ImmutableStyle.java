package dev.trivet.core.style;

import dev.trivet.core.json.Patch;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of every model: the generated class is hidden behind the interface it implements, and
 * users see the interface and its nested builder only. Builders take the bare value of a {@link
 * Patch}.
 *
 * <p>A model that is read or written as JSON names its builder with {@code @JsonDeserialize(builder
 * = ..)} as well, request models too: that is what puts the wire names on the generated accessors,
 * and it does without the second class and the copying methods that Immutables would make
 * otherwise.
 *
 * <p>A default value must not look at other attributes: they may not be set yet. In return the
 * generated code does without a helper class per model.
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
    from = "",
    jdk9Collections = true)
@PatchEncodingEnabled
public @interface ImmutableStyle {}
