package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** How to list the feedback about an incident. */
public final class FeedbackQuery extends PagedQuery<FeedbackQuery> {

  private FeedbackQuery(QueryParameters parameters) {
    super(parameters, FeedbackQuery::new);
  }

  /** {@return all feedback} */
  public static FeedbackQuery all() {
    return new FeedbackQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public FeedbackQuery include(Include... relationships) {
    return included(relationships);
  }
}
