package dev.trivet.testkit.internal.collections;

/**
 * A relationship to the resources that lie in one. The package explains the columns.
 *
 * @param relationship its name
 * @param type the type of the resources
 * @param include what a request calls it
 * @param shown whether responses show it even when a request does not include it
 */
public record ChildFacts(String relationship, String type, String include, boolean shown) {}
