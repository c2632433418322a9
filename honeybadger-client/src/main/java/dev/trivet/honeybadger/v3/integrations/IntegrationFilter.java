package dev.trivet.honeybadger.v3.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A search that a fault must match for the service to be notified of an event. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IntegrationFilter.Builder.class)
public interface IntegrationFilter extends HasAdditionalProperties {

  /** {@return the event that the search applies to; {@code all} for every event} */
  Optional<IntegrationEvent> event();

  /** {@return the search, in the syntax of Honeybadger's own search field} */
  Optional<String> query();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an integration filter. Not thread-safe. */
  final class Builder extends ImmutableIntegrationFilter.Builder implements Keeper {
    Builder() {}
  }
}
