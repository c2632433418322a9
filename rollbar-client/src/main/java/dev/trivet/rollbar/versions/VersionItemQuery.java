package dev.trivet.rollbar.versions;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.rollbar.items.Level;

/** Which items of a version to list. Immutable. */
public final class VersionItemQuery extends ListQuery<VersionItemQuery> {

  private VersionItemQuery(QueryParameters parameters) {
    super(parameters, VersionItemQuery::new);
  }

  /** {@return all items to which the event happened in the version} */
  public static VersionItemQuery all() {
    return new VersionItemQuery(QueryParameters.none());
  }

  /**
   * Lists only items of the given levels.
   *
   * @param levels the levels
   * @return a changed copy of the query
   */
  public VersionItemQuery level(Level... levels) {
    return repeated("level", "level", levels);
  }
}
