package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** The templates to set for the title, description and URL of a source's alerts. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceTemplateInput.Builder.class)
public interface AlertSourceTemplateInput {

  /** {@return the template for the title of an alert} */
  Patch<String> title();

  /** {@return the template for the description of an alert} */
  Patch<String> description();

  /** {@return the template for the URL of an alert in the system that sent it} */
  Patch<String> externalUrl();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceTemplateInput.Builder {
    Builder() {}
  }
}
