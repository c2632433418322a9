package dev.trivet.honeybadger.v3.sites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A time at which a site was down. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Outage.Builder.class)
public interface Outage extends HasAdditionalProperties {

  /** {@return the outage's ID} */
  String id();

  /** {@return the ID of the site} */
  Optional<String> siteId();

  /** {@return when it began} */
  Optional<Instant> downAt();

  /** {@return when it ended} */
  Optional<Instant> upAt();

  /** {@return the status of the response, if there was one} */
  Optional<String> status();

  /** {@return why the site was taken for down} */
  Optional<String> reason();

  /** {@return the headers of the response} */
  Optional<Members> headers();

  /** {@return the seconds that it lasted} */
  Optional<Integer> durationSeconds();

  /** {@return when it was created} */
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
