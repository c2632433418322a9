package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The criteria that select the incidents of a retrospective process: by severity, by team or by
 * incident type. Only one of the three lists is set.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RetrospectiveMatchingCriteria.Builder.class)
public interface RetrospectiveMatchingCriteria extends HasAdditionalProperties {

  /** {@return the IDs of the severities; empty if the criteria select by something else} */
  List<String> severityIds();

  /** {@return the IDs of the teams; empty if the criteria select by something else} */
  List<String> groupIds();

  /** {@return the IDs of the incident types; empty if the criteria select by something else} */
  List<String> incidentTypeIds();

  /**
   * Selects the incidents with one of these severities.
   *
   * @param ids the IDs of the severities
   * @return the criteria
   */
  static RetrospectiveMatchingCriteria ofSeverities(String... ids) {
    return builder().addSeverityIds(ids).build();
  }

  /**
   * Selects the incidents of one of these teams.
   *
   * @param ids the IDs of the teams
   * @return the criteria
   */
  static RetrospectiveMatchingCriteria ofTeams(String... ids) {
    return builder().addGroupIds(ids).build();
  }

  /**
   * Selects the incidents with one of these incident types.
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
