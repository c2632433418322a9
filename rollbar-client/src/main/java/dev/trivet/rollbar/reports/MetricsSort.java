package dev.trivet.rollbar.reports;

/**
 * The order of the rows.
 *
 * @param field the field or alias to sort by
 * @param order whether the least or the greatest value comes first
 */
public record MetricsSort(String field, SortOrder order) {}
