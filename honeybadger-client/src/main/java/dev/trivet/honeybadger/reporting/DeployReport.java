package dev.trivet.honeybadger.reporting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A deploy to report. Every part may be left out. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DeployReport.Builder.class)
public interface DeployReport {

  /** {@return the environment, {@code production} for example} */
  Optional<String> environment();

  /** {@return the revision that was deployed} */
  Optional<String> revision();

  /** {@return the address of the repository} */
  Optional<String> repository();

  /** {@return the user who deployed} */
  Optional<String> localUsername();

  /** {@return the time of the deploy; now unless set} */
  Optional<Instant> timestamp();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a deploy report. Not thread-safe. */
  final class Builder extends ImmutableDeployReport.Builder {
    Builder() {}
  }
}
