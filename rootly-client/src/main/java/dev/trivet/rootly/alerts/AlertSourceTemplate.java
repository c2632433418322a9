package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The templates for the title, description and URL of a source's alerts. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceTemplate.Builder.class)
public interface AlertSourceTemplate extends HasAdditionalProperties {

  /** {@return the template for the title of an alert} */
  Optional<String> title();

  /** {@return the template for the description of an alert} */
  Optional<String> description();

  /** {@return the template for the URL of an alert in the system that sent it} */
  Optional<String> externalUrl();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert source template. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceTemplate.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
