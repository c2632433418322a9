package dev.trivet.rollbar.reports;

/**
 * What comes first.
 *
 * @param field the field or alias to sort by
 * @param order which comes first
 */
public record MetricsSort(String field, SortOrder order) {}
