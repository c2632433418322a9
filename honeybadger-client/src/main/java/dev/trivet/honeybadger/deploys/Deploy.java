package dev.trivet.honeybadger.deploys;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A deploy: the release of a revision of an application to an environment. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Deploy.Builder.class)
public interface Deploy extends HasAdditionalProperties {

  /** {@return the deploy's ID} */
  Optional<Long> id();

  /** {@return when the deploy happened} */
  Optional<Instant> createdAt();

  /** {@return the environment that was deployed to, {@code production} for example} */
  Optional<String> environment();

  /** {@return the local user name of the person who deployed} */
  Optional<String> localUsername();

  /** {@return the URL of the repository} */
  Optional<String> repository();

  /** {@return the revision that was deployed} */
  Optional<String> revision();

  /** {@return the project's ID} */
  Optional<Long> projectId();

  /** {@return the URL of the deploy's page in Honeybadger} */
  Optional<String> url();

  /** {@return the changes in the deploy, one line each} */
  List<String> changelog();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a deploy. Not thread-safe. */
  final class Builder extends ImmutableDeploy.Builder implements Keeper {
    Builder() {}
  }
}
