package dev.trivet.honeybadger.sites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An uptime check: one request by which Honeybadger tested whether a site is up. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UptimeCheck.Builder.class)
public interface UptimeCheck extends HasAdditionalProperties {

  /** {@return when the check happened} */
  Optional<Instant> createdAt();

  /** {@return how long the check took, in milliseconds} */
  Optional<Long> duration();

  /** {@return the location that the site was checked from, {@code Singapore} for example} */
  Optional<String> location();

  /** {@return whether the site was up} */
  Optional<Boolean> up();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an uptime check. Not thread-safe. */
  final class Builder extends ImmutableUptimeCheck.Builder implements Keeper {
    Builder() {}
  }
}
