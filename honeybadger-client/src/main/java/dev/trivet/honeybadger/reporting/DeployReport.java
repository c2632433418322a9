package dev.trivet.honeybadger.reporting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A deploy to report. Every value is optional. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DeployReport.Builder.class)
public interface DeployReport {

  /** {@return the environment that was deployed to, {@code production} for example} */
  Optional<String> environment();

  /** {@return the revision that was deployed} */
  Optional<String> revision();

  /** {@return the URL of the repository} */
  Optional<String> repository();

  /** {@return the local user name of the person who deployed} */
  Optional<String> localUsername();

  /** {@return when the deploy happened; now unless set} */
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
