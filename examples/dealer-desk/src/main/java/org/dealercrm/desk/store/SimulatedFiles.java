package org.dealercrm.desk.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.customer.Customer;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.customer.CustomerState;
import org.dealercrm.customer.Ownership;
import org.dealercrm.customer.OwnershipRole;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.simulation.SimulatedCustomer;
import org.dealercrm.desk.simulation.SimulatedLine;
import org.dealercrm.desk.simulation.SimulatedName;
import org.dealercrm.desk.simulation.SimulatedOrder;
import org.dealercrm.desk.simulation.SimulatedVehicle;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PersonName;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.party.PostalAddress;
import org.dealercrm.service.Arrival;
import org.dealercrm.service.OrderType;
import org.dealercrm.service.Payer;
import org.dealercrm.service.RepairOrder;
import org.dealercrm.service.RepairOrderId;
import org.dealercrm.service.RepairOrderLine;
import org.dealercrm.service.RepairOrderState;
import org.dealercrm.service.RepairOrderStatus;
import org.dealercrm.vehicle.CheckDigitPolicy;
import org.dealercrm.vehicle.EnergyType;
import org.dealercrm.vehicle.Mileage;
import org.dealercrm.vehicle.ModelYear;
import org.dealercrm.vehicle.OdometerEntry;
import org.dealercrm.vehicle.OdometerReading;
import org.dealercrm.vehicle.PlateEnergy;
import org.dealercrm.vehicle.PlateNumber;
import org.dealercrm.vehicle.PlatePeriod;
import org.dealercrm.vehicle.ReadingSource;
import org.dealercrm.vehicle.Vehicle;
import org.dealercrm.vehicle.VehicleFate;
import org.dealercrm.vehicle.VehicleId;
import org.dealercrm.vehicle.VehicleModel;
import org.dealercrm.vehicle.VehicleState;
import org.dealercrm.vehicle.Vin;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Makes the library's customers, vehicles and orders of the simulated ones, as a host does with the rows of its past. */
final class SimulatedFiles {

    private static final String COUNTRY = "CN";
    private static final String REGION = "广东省";

    private final StoreId store;
    private final ZoneId zone;
    private final CurrencyUnit currency;

    SimulatedFiles(Dealership dealership) {
        this.store = dealership.id();
        this.zone = dealership.zone();
        this.currency = dealership.currency();
    }

    Customer customer(SimulatedCustomer simulated) {
        List<Ownership> ownerships = new ArrayList<>();
        for (SimulatedVehicle vehicle : simulated.vehicles()) {
            Ownership ownership = Ownership.since(vehicleId(vehicle.id()), OwnershipRole.OWNER, vehicle.deliveredOn());
            ownerships.add(vehicle.departedOn()
                    .filter(day -> day.isAfter(vehicle.deliveredOn()))
                    .map(ownership::until)
                    .orElse(ownership));
        }
        CustomerState state = CustomerState.builder()
                .id(customerId(simulated))
                .name(name(simulated.name()))
                .addPhones(PhoneNumber.of(simulated.phone()))
                .emails(simulated.email().map(EmailAddress::of).stream().toList())
                .address(new PostalAddress(
                        List.of(simulated.street()), simulated.city(), Optional.of(REGION), Optional.empty(), COUNTRY))
                .acquiredOn(simulated.acquiredOn())
                .ownerships(ownerships)
                .build();
        return Customer.restore(state).aggregate();
    }

    private static PersonName name(SimulatedName simulated) {
        if (simulated.company()) {
            return PersonName.company(simulated.fullName());
        }
        PersonName name = simulated.surname().isEmpty()
                ? PersonName.unsplit(simulated.fullName())
                : PersonName.of(simulated.surname(), simulated.givenName());
        return name.withHonorific(simulated.honorific());
    }

    /** The car with all readings that the workshop took of it. */
    Vehicle vehicle(SimulatedVehicle simulated, List<SimulatedOrder> orders) {
        PlateNumber plate = PlateNumber.of(simulated.plate());
        VehicleState.Builder state = VehicleState.builder()
                .id(vehicleId(simulated.id()))
                .chassisNumber(Vin.of(simulated.vin()))
                .model(new VehicleModel(
                        simulated.brand(),
                        simulated.model(),
                        Optional.of(new ModelYear(simulated.modelYear())),
                        energy(plate)))
                .addPlates(PlatePeriod.since(plate, simulated.deliveredOn()));
        simulated
                .departure()
                .ifPresent(how -> state.fate(new VehicleFate(
                        VehicleFate.Kind.valueOf(how.name()),
                        simulated.departedOn().orElseThrow())));
        int number = 0;
        for (SimulatedOrder order : orders) {
            if (order.vehicleId().equals(simulated.id())) {
                OdometerReading reading = new OdometerReading(
                        Mileage.ofKilometres(order.odometerKm()), order.visitDay(), ReadingSource.WORKSHOP);
                state.addOdometer(new OdometerEntry(++number, reading, Optional.empty()));
            }
        }
        return Vehicle.restore(state.build(), CheckDigitPolicy.STRICT).aggregate();
    }

    private static EnergyType energy(PlateNumber plate) {
        return plate.energy()
                .map(energy -> energy == PlateEnergy.BATTERY ? EnergyType.BATTERY_ELECTRIC : EnergyType.PLUG_IN_HYBRID)
                .orElse(EnergyType.PETROL);
    }

    RepairOrder order(SimulatedCustomer customer, SimulatedOrder simulated) {
        Arrival arrival = new Arrival(
                new RepairOrderId(store, simulated.id()),
                customerId(customer),
                vehicleId(simulated.vehicleId()),
                type(simulated),
                currency,
                Optional.of(Mileage.ofKilometres(simulated.odometerKm())),
                instant(simulated.arrivedAt()));
        RepairOrderState.Builder state = RepairOrderState.builder()
                .arrival(arrival)
                .status(RepairOrderStatus.CLOSED)
                .closedAt(instant(simulated.closedAt()));
        for (SimulatedLine line : simulated.lines()) {
            state.addLines(new RepairOrderLine(
                    line.kind(),
                    line.item(),
                    Money.ofMinor(currency, line.priceInFen()),
                    Optional.of(Money.ofMinor(currency, line.costInFen())),
                    line.payer()));
        }
        return RepairOrder.restore(state.build()).aggregate();
    }

    private static OrderType type(SimulatedOrder simulated) {
        return switch (simulated.kind()) {
            case SCHEDULED_SERVICE ->
                simulated.lines().get(0).payer() == Payer.MANUFACTURER
                        ? OrderType.FIRST_SERVICE
                        : OrderType.REGULAR_SERVICE;
            case RUNNING_REPAIR -> OrderType.REPAIR;
            case ACCIDENT_REPAIR -> OrderType.ACCIDENT;
            case COMEBACK -> OrderType.COMEBACK;
        };
    }

    private CustomerId customerId(SimulatedCustomer customer) {
        return new CustomerId(store, customer.id());
    }

    private VehicleId vehicleId(String value) {
        return new VehicleId(store, value);
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
