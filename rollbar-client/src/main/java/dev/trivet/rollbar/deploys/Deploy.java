package dev.trivet.rollbar.deploys;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A deploy. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-a-deploy">Rollbar: get a deploy</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Deploy.Builder.class)
public interface Deploy extends HasAdditionalProperties {

  /** {@return the deploy's ID} */
  long id();

  /** {@return the ID of the project it belongs to} */
  Optional<Long> projectId();

  /** {@return the environment that was deployed to} */
  Optional<String> environment();

  /** {@return what was deployed} */
  Optional<String> revision();

  /** {@return who deployed it, by a name outside of Rollbar} */
  Optional<String> localUsername();

  /** {@return what was said about it} */
  Optional<String> comment();

  /** {@return how far it is} */
  Optional<DeployStatus> status();

  /** {@return the ID of the user who deployed it} */
  Optional<Long> userId();

  /** {@return when it started} */
  Optional<Instant> startTime();

  /** {@return when it ended; empty while it is under way} */
  Optional<Instant> finishTime();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a deploy. Not thread-safe. */
  final class Builder extends ImmutableDeploy.Builder implements Keeper {
    Builder() {}
  }
}
