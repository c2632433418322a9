package dev.trivet.honeybadger.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A team that has access to a project. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ProjectTeam.Builder.class)
public interface ProjectTeam extends HasAdditionalProperties {

  /** {@return the team's ID} */
  long id();

  /** {@return the team's name} */
  Optional<String> name();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a project team. Not thread-safe. */
  final class Builder extends ImmutableProjectTeam.Builder implements Keeper {
    Builder() {}
  }
}
