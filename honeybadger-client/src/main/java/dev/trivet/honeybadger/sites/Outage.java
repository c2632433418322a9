package dev.trivet.honeybadger.sites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An outage: a period during which a site was down. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Outage.Builder.class)
public interface Outage extends HasAdditionalProperties {

  /** {@return when the site went down} */
  Optional<Instant> downAt();

  /** {@return when the site came back; empty while the site is down} */
  Optional<Instant> upAt();

  /** {@return when the outage was recorded} */
  Optional<Instant> createdAt();

  /** {@return the HTTP status of the response; empty if there was no response} */
  Optional<Integer> status();

  /** {@return the reason why the check failed} */
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
