package dev.trivet.honeybadger.v3.deploys;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A deploy: the release of a revision of an application to an environment. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Deploy.Builder.class)
public interface Deploy extends HasAdditionalProperties {

  /** {@return the deploy's ID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the name of the environment that was deployed to} */
  Optional<String> environment();

  /** {@return the revision of the deployed code} */
  Optional<String> revision();

  /** {@return the code repository, as it was reported} */
  Optional<String> repository();

  /** {@return the local user name of the person who deployed} */
  Optional<String> localUsername();

  /** {@return when the deploy was reported} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a deploy. Not thread-safe. */
  final class Builder extends ImmutableDeploy.Builder implements Keeper {
    Builder() {}
  }
}
