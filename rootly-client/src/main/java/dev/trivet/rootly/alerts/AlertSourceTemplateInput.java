package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** The templates to set for the texts of the alerts of a source. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceTemplateInput.Builder.class)
public interface AlertSourceTemplateInput {

  /** {@return the template for the title} */
  Patch<String> title();

  /** {@return the template for the description} */
  Patch<String> description();

  /** {@return the template for the URL in the system that alerts come from} */
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
