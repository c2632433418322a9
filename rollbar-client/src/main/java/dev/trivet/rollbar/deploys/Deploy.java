package dev.trivet.rollbar.deploys;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A deploy of an application to an environment. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-a-deploy">Rollbar: get a deploy</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Deploy.Builder.class)
public interface Deploy extends HasAdditionalProperties {

  /** {@return the deploy's ID} */
  long id();

  /** {@return the ID of the project that the deploy belongs to} */
  Optional<Long> projectId();

  /** {@return the name of the environment that was deployed to} */
  Optional<String> environment();

  /** {@return the revision that was deployed, such as a commit hash} */
  Optional<String> revision();

  /** {@return the name of the person who deployed, as it is known outside of Rollbar} */
  Optional<String> localUsername();

  /** {@return the comment on the deploy} */
  Optional<String> comment();

  /** {@return the deploy's status} */
  Optional<DeployStatus> status();

  /** {@return the ID of the Rollbar user who deployed} */
  Optional<Long> userId();

  /** {@return when the deploy started} */
  Optional<Instant> startTime();

  /** {@return when the deploy ended; empty while it is in progress} */
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
