package dev.trivet.honeybadger.v3.deploys;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A deployment of an application. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Deploy.Builder.class)
public interface Deploy extends HasAdditionalProperties {

  /** {@return the deployment's ID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the name of the environment that it went to} */
  Optional<String> environment();

  /** {@return the revision of the code} */
  Optional<String> revision();

  /** {@return the address of the repository} */
  Optional<String> repository();

  /** {@return the name of the user on their own system} */
  Optional<String> localUsername();

  /** {@return when it was reported} */
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
