package dev.trivet.honeybadger.sites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A time in which a site was down. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Outage.Builder.class)
public interface Outage extends HasAdditionalProperties {

  /** {@return when the site went down} */
  Optional<Instant> downAt();

  /** {@return when it came back; empty while it is down} */
  Optional<Instant> upAt();

  /** {@return when the outage was noted} */
  Optional<Instant> createdAt();

  /** {@return the status of the response, if there was one} */
  Optional<Integer> status();

  /** {@return why the check failed} */
  Optional<String> reason();

  /** {@return the headers of the response} */
  Optional<Members> headers();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an outage. Not thread-safe. */
  final class Builder extends ImmutableOutage.Builder implements Keeper {
    Builder() {}
  }
}
