package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which incidents a retrospective process is for: those of some severities, of some teams, or of
 * some incident types. Only one of the three lists is set.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RetrospectiveMatchingCriteria.Builder.class)
public interface RetrospectiveMatchingCriteria extends HasAdditionalProperties {

  /** {@return the IDs of the severities} */
  List<String> severityIds();

  /** {@return the IDs of the teams} */
  List<String> groupIds();

  /** {@return the IDs of the incident types} */
  List<String> incidentTypeIds();

  /**
   * The incidents of some severities.
   *
   * @param ids the IDs of the severities
   * @return the criteria
   */
  static RetrospectiveMatchingCriteria ofSeverities(String... ids) {
    return builder().addSeverityIds(ids).build();
  }

  /**
   * The incidents of some teams.
   *
   * @param ids the IDs of the teams
   * @return the criteria
   */
  static RetrospectiveMatchingCriteria ofTeams(String... ids) {
    return builder().addGroupIds(ids).build();
  }

  /**
   * The incidents of some incident types.
   *
   * @param ids the IDs of the incident types
   * @return the criteria
   */
  static RetrospectiveMatchingCriteria ofIncidentTypes(String... ids) {
    return builder().addIncidentTypeIds(ids).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds matching criteria. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveMatchingCriteria.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
