package org.dealercrm.desk.store;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dealercrm.contract.EventTrace;

/** Databases for the contract checks: a new one at each call, and the way from a port back to its database. */
final class StoresUnderTest implements AutoCloseable {

    private static final int ALL = 1_000_000;

    private final Function<Integer, String> addresses;
    private final Map<Object, JdbcStore> stores = new IdentityHashMap<>();
    private final Map<Object, String> addressOf = new IdentityHashMap<>();
    private int opened;

    StoresUnderTest(Function<Integer, String> addresses) {
        this.addresses = addresses;
    }

    static StoresUnderTest inFiles(Path folder) {
        return new StoresUnderTest(number -> "jdbc:h2:file:" + folder.toAbsolutePath() + "/store-" + number);
    }

    /** A contract is done with a database before it asks for the next; a server has no connections to spare for all of them. */
    <P> P fresh(Function<JdbcStore, P> port) {
        close();
        stores.clear();
        addressOf.clear();
        return open(addresses.apply(++opened), port);
    }

    private <P> P open(String address, Function<JdbcStore, P> port) {
        JdbcStore store = JdbcStore.open(address);
        P opened = port.apply(store);
        stores.put(opened, store);
        addressOf.put(opened, address);
        return opened;
    }

    List<EventTrace> events(Object port) {
        return stores.get(port).events(0, ALL).stream()
                .map(event -> new EventTrace(event.type(), event.occurredAt()))
                .toList();
    }

    <P> P reopened(P port, Function<JdbcStore, P> view) {
        stores.remove(port).close();
        return open(addressOf.remove(port), view);
    }

    @Override
    public void close() {
        stores.values().forEach(JdbcStore::close);
    }
}
