package dev.trivet.rollbar.deploys;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a deploy ended. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/update-a-deploy">Rollbar: update a deploy</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DeployUpdate.Builder.class)
public interface DeployUpdate {

  /** {@return how far it is now} */
  DeployStatus status();

  /** {@return what there is to say about it} */
  Optional<String> comment();

  /**
   * How a deploy ended.
   *
   * @param status how far it is now
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
