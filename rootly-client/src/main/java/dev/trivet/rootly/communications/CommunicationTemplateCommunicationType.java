package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The communication type that a communication template belongs to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationTemplateCommunicationType.Builder.class)
public interface CommunicationTemplateCommunicationType extends HasAdditionalProperties {

  /** {@return the ID of the communication type} */
  Optional<String> id();

  /** {@return the name of the communication type} */
  Optional<String> name();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a communication template communication type. Not thread-safe. */
  final class Builder extends ImmutableCommunicationTemplateCommunicationType.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
