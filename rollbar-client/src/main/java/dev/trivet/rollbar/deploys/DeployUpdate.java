package dev.trivet.rollbar.deploys;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What to change about a deploy that was reported as started. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/update-a-deploy">Rollbar: update a deploy</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DeployUpdate.Builder.class)
public interface DeployUpdate {

  /** {@return the deploy's new status} */
  DeployStatus status();

  /** {@return the comment on the deploy} */
  Optional<String> comment();

  /**
   * Describes the end of a deploy by its status.
   *
   * @param status the deploy's new status
   * @return the request
   */
  static DeployUpdate of(DeployStatus status) {
    return builder().status(status).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableDeployUpdate.Builder {
    Builder() {}
  }
}
