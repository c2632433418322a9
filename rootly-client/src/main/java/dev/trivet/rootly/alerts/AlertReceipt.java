package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A receipt: the outcome of a notification that was sent to Rootly. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertReceipt.Builder.class)
public interface AlertReceipt extends HasAdditionalProperties {

  /** {@return the state of the delivery} */
  Optional<AlertReceiptState> state();

  /** {@return the reason why the delivery failed; empty unless it did} */
  Optional<AlertReceiptReason> reason();

  /** {@return the type of the resource that the receipt refers to} */
  Optional<String> resourceType();

  /** {@return the ID of the resource that the receipt refers to} */
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
