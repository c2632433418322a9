package dev.trivet.honeybadger.v3.sites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An outage: a period in which a site was down. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Outage.Builder.class)
public interface Outage extends HasAdditionalProperties {

  /** {@return the outage's ID} */
  String id();

  /** {@return the ID of the site} */
  Optional<String> siteId();

  /** {@return when the outage began} */
  Optional<Instant> downAt();

  /** {@return when the outage ended; empty while the site is down} */
  Optional<Instant> upAt();

  /** {@return the HTTP status of the response, if there was one} */
  Optional<Integer> status();

  /** {@return why the site was considered down} */
  Optional<String> reason();

  /** {@return the headers of the response that the check received} */
  Optional<Members> headers();

  /** {@return the length of the outage, in seconds} */
  Optional<Integer> durationSeconds();

  /** {@return when the outage was recorded} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an outage. Not thread-safe. */
  final class Builder extends ImmutableOutage.Builder implements Keeper {
    Builder() {}
  }
}
