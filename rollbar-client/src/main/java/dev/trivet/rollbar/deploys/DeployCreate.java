package dev.trivet.rollbar.deploys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A deploy to report. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/post-deploy">Rollbar: report a deploy</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DeployCreate.Builder.class)
public interface DeployCreate {

  /** {@return the name of the environment that is deployed to} */
  String environment();

  /** {@return the revision that is deployed, such as a commit hash} */
  String revision();

  /** {@return the Rollbar username of the person who deploys} */
  Optional<String> rollbarUsername();

  /** {@return the name of the person who deploys, as it is known outside of Rollbar} */
  Optional<String> localUsername();

  /** {@return the comment on the deploy, at most 64 KB in UTF-8} */
  Optional<String> comment();

  /** {@return the deploy's status; {@link DeployStatus#SUCCEEDED} unless set} */
  Optional<DeployStatus> status();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("DeployCreate.builder().environment(..)", environment());
    Preconditions.notBlank("DeployCreate.builder().revision(..)", revision());
    if (comment().filter(text -> text.getBytes(UTF_8).length > 64 * 1024).isPresent()) {
      throw new IllegalArgumentException(
          "DeployCreate.builder().comment(..): it is larger than 64 KB");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableDeployCreate.Builder {
    Builder() {}
  }
}
