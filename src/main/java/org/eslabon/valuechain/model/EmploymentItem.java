package org.eslabon.valuechain.model;

/** Employment of an actor type by contract, skill and sex; the unit (day, full-time equivalent) is the figure's. */
public enum EmploymentItem {
    TEMPORARY_MALE(Contract.TEMPORARY, Sex.MALE),
    TEMPORARY_FEMALE(Contract.TEMPORARY, Sex.FEMALE),
    PERMANENT_UNSKILLED_MALE(Contract.PERMANENT_UNSKILLED, Sex.MALE),
    PERMANENT_UNSKILLED_FEMALE(Contract.PERMANENT_UNSKILLED, Sex.FEMALE),
    PERMANENT_SKILLED_MALE(Contract.PERMANENT_SKILLED, Sex.MALE),
    PERMANENT_SKILLED_FEMALE(Contract.PERMANENT_SKILLED, Sex.FEMALE);

    /** How a person is employed, and, for permanent staff, with which skill. */
    public enum Contract {
        TEMPORARY,
        PERMANENT_UNSKILLED,
        PERMANENT_SKILLED
    }

    public enum Sex {
        MALE,
        FEMALE
    }

    private final Contract contract;
    private final Sex sex;

    EmploymentItem(Contract contract, Sex sex) {
        this.contract = contract;
        this.sex = sex;
    }

    public Contract contract() {
        return contract;
    }

    public Sex sex() {
        return sex;
    }

    public static EmploymentItem of(Contract contract, Sex sex) {
        for (var item : values()) {
            if (item.contract == contract && item.sex == sex) {
                return item;
            }
        }
        throw new IllegalArgumentException(contract + " " + sex);
    }
}
