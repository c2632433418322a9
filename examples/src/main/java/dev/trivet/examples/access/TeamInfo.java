package dev.trivet.examples.access;

/**
 * A team.
 *
 * @param service where it is
 * @param id its identifier there
 * @param name its name, as people know it
 * @param system whether the service made it and fills it itself
 */
public record TeamInfo(Service service, String id, String name, boolean system) {}
