package dev.trivet.cli.access;

/**
 * A team.
 *
 * @param service the service it belongs to
 * @param id its ID
 * @param name its name
 * @param system whether the service itself created it and manages its members
 */
public record TeamInfo(Service service, String id, String name, boolean system) {}
