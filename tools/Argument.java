package dev.trivet.tools;

/**
 * An argument of a drafted method.
 *
 * @param sentence what its Javadoc says
 */
record Argument(String type, String name, String sentence) {}
