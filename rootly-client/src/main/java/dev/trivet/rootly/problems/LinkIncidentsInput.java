package dev.trivet.rootly.problems;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The incidents to link to a problem: one or several. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = LinkIncidentsInput.Builder.class)
public interface LinkIncidentsInput {

  /** {@return the ID of the incident to link, if it is one} */
  Optional<String> incidentId();

  /** {@return the IDs of the incidents to link, if they are several} */
  Optional<List<String>> incidentIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a link incidents input. Not thread-safe. */
  final class Builder extends ImmutableLinkIncidentsInput.Builder {
    Builder() {}
  }
}
