package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A phone number that people dial to join a Zoom meeting. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ZoomDialInNumber.Builder.class)
public interface ZoomDialInNumber extends HasAdditionalProperties {

  /** {@return the code of the number's country} */
  Optional<String> country();

  /** {@return the name of the number's country} */
  Optional<String> countryName();

  /** {@return the number's city} */
  Optional<String> city();

  /** {@return the phone number to dial} */
  Optional<String> number();

  /** {@return the type of the number, as Zoom names it} */
  Optional<String> type();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Zoom dial-in number. Not thread-safe. */
  final class Builder extends ImmutableZoomDialInNumber.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
