package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A ticket that tracks a fault in another service. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FaultTicket.Builder.class)
public interface FaultTicket extends HasAdditionalProperties {

  /** {@return the URL of the ticket} */
  Optional<String> url();

  /** {@return the ID of the integration that created the ticket} */
  Optional<String> channelId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a fault ticket. Not thread-safe. */
  final class Builder extends ImmutableFaultTicket.Builder implements Keeper {
    Builder() {}
  }
}
