package dev.trivet.honeybadger.sites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One check of a site. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UptimeCheck.Builder.class)
public interface UptimeCheck extends HasAdditionalProperties {

  /** {@return when the check happened} */
  Optional<Instant> createdAt();

  /** {@return the milliseconds until the response} */
  Optional<Long> duration();

  /** {@return the place it was made from, {@code Singapore} for example} */
  Optional<String> location();

  /** {@return whether the site was up} */
  Optional<Boolean> up();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a uptime check. Not thread-safe. */
  final class Builder extends ImmutableUptimeCheck.Builder implements Keeper {
    Builder() {}
  }
}
