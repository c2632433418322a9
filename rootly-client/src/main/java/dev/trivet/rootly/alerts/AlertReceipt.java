package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A receipt: what became of a notification. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertReceipt.Builder.class)
public interface AlertReceipt extends HasAdditionalProperties {

  /** {@return how far the delivery has come} */
  Optional<AlertReceiptState> state();

  /** {@return why the delivery failed, empty unless it did} */
  Optional<AlertReceiptReason> reason();

  /** {@return the type of the resource that it refers to} */
  Optional<String> resourceType();

  /** {@return the ID of the resource that it refers to} */
  Optional<String> resourceId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert receipt. Not thread-safe. */
  final class Builder extends ImmutableAlertReceipt.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
