package dev.trivet.honeybadger.projects;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;

/**
 * A project's key and the project it belongs to.
 *
 * @param id the key itself, a secret; masked in {@code toString} and left out of JSON
 * @param project the project, of which Honeybadger shows little more than ID and name
 */
public record ProjectKey(
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) Optional<String> id, Project project) {
  /**
   * Members that did not come are empty.
   *
   * @param id the key itself, a secret; masked in {@code toString} and left out of JSON
   * @param project the project, of which Honeybadger shows little more than ID and name
   */
  public ProjectKey {
    id = Objects.requireNonNullElse(id, Optional.empty());
  }

  /** {@return the project alone} */
  @Override
  public String toString() {
    return "ProjectKey[id=***, project=" + project + "]";
  }
}
