package dev.trivet.honeybadger.v3.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How a status page looks. Whoever sets one thing replaces all of it. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageFeatures.Builder.class)
public interface StatusPageFeatures extends HasAdditionalProperties {

  /** {@return the URL that its head leads to} */
  Optional<String> homeLink();

  /** {@return what it says while everything is up} */
  Optional<String> upCaption();

  /** {@return what it says while everything is down} */
  Optional<String> downCaption();

  /** {@return what it says while something is down} */
  Optional<String> mixedCaption();

  /** {@return styles for it} */
  Optional<String> customCss();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page features. Not thread-safe. */
  final class Builder extends ImmutableStatusPageFeatures.Builder implements Keeper {
    Builder() {}
  }
}
