package dev.trivet.rollbar.deploys;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** Rollbar's response to a reported deploy. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DeployCreated.Builder.class)
public interface DeployCreated extends HasAdditionalProperties {

  /** {@return the deploy's ID} */
  long deployId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a response. Not thread-safe. */
  final class Builder extends ImmutableDeployCreated.Builder implements Keeper {
    Builder() {}
  }
}
