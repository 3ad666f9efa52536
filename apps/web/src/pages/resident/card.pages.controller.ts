import { type Actor, Database, Refusal } from '@app/database';
import { ChangeCard, NeedsBox, type Person, PersonOfAccountQuery, ReadMyNeeds, StartCard } from '@app/people';
import { TownsQuery } from '@app/places';
import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { checkForm, type Problem } from '../../frame/check-form';
import { forgetForm, keptForm } from '../../frame/kept-form';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import type { FormState } from '../frame/form-state';
import { renderPage } from '../frame/render-page';
import { CanDoForm, canDoOf, canDoValues } from './can-do.form';
import { CanDoPage } from './can-do.page';
import { WhenForm, whenOf, whenValues } from './when.form';
import { WhenPage } from './when.page';
import { WhoForm, whoOf, whoValues } from './who.form';
import { WhoPage } from './who.page';

type Typed = Record<string, unknown>;

/** The registration card in three steps; each is kept, so that one may stop and come back. */
@Controller('me/card')
@May('fill in my card')
export class CardPages {
  constructor(
    private readonly database: Database,
    private readonly people: PersonOfAccountQuery,
    private readonly towns: TownsQuery,
    private readonly startCard: StartCard,
    private readonly changeCard: ChangeCard,
    private readonly readMyNeeds: ReadMyNeeds,
    private readonly needs: NeedsBox,
  ) {}

  @Get('1')
  async who(@Req() request: Request, @Ask() asked: Asked): Promise<string> {
    const values = keptOf(request, 1, asked) ?? whoValues(await this.person(asked.actor));
    return renderPage(await this.whoPage({ values, problems: [] }, asked), asked);
  }

  @Post('1')
  async saveWho(@Body() body: Typed, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const { form, problems } = checkForm(WhoForm, body);
    const said = whoOf(form, asked.now);
    const all = 'problems' in said ? inOrder([...problems, ...said.problems], Object.keys(form)) : problems;
    if (all.length > 0 || 'problems' in said)
      return sendAgain(response, await this.whoPage({ values: body, problems: all }, asked), asked);
    await this.startCard.run(said.who, accountOf(asked.actor), asked.now);
    goOn(response, '/me/card/2');
  }

  @Get('2')
  async canDo(@Req() request: Request, @Ask() asked: Asked): Promise<string> {
    const person = await this.started(asked.actor);
    const needsWords = this.needs.canSeal ? await this.readMyNeeds.run(asked.actor) : '';
    const values = { ...(keptOf(request, 2, asked) ?? canDoValues(person)), needsWords };
    return renderPage(this.canDoPage({ values, problems: [] }, person), asked);
  }

  @Post('2')
  async saveCanDo(@Body() body: Typed, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const { form, problems } = checkForm(CanDoForm, body);
    const person = await this.started(asked.actor);
    if (problems.length > 0)
      return sendAgain(response, this.canDoPage({ values: body, problems }, person), asked);
    await this.changeCard.run(canDoOf(form), false, asked.actor, asked.now);
    goOn(response, '/me/card/3');
  }

  @Get('3')
  async when(@Req() request: Request, @Ask() asked: Asked): Promise<string> {
    const person = await this.started(asked.actor);
    const values = keptOf(request, 3, asked) ?? whenValues(person);
    return renderPage(whenPage({ values, problems: [] }, person), asked);
  }

  @Post('3')
  async saveWhen(@Body() body: Typed, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const { form, problems } = checkForm(WhenForm, body);
    const person = await this.started(asked.actor);
    if (problems.length > 0) return sendAgain(response, whenPage({ values: body, problems }, person), asked);
    await this.changeCard.run(whenOf(form, person), true, asked.actor, asked.now);
    goOn(response, '/me?done=card');
  }

  private canDoPage(form: FormState, person: Person): ReactElement {
    return createElement(CanDoPage, { form, done: isDone(person), asksNeeds: this.needs.canSeal });
  }

  private async whoPage(form: FormState, { actor }: Asked): Promise<ReactElement> {
    const towns = await this.database.withActor(actor, (tx) => this.towns.run(tx));
    return createElement(WhoPage, { form, towns, done: isDone(await this.person(actor)) });
  }

  private async person(actor: Actor): Promise<Person | null> {
    const { accountId } = accountOf(actor);
    return this.database.withActor(actor, (tx) => this.people.run(tx, accountId));
  }

  /** @throws Refusal `card-not-started` */
  private async started(actor: Actor): Promise<Person> {
    const person = await this.person(actor);
    if (!person) throw new Refusal('card-not-started');
    return person;
  }
}

/** What was typed when nobody was signed in any more. */
function keptOf(request: Request, step: 1 | 2 | 3, { now }: Asked): Typed | null {
  return keptForm(request, `/me/card/${step}`, now.getTime());
}

/** The step is saved. */
function goOn(response: Response, path: string): void {
  forgetForm(response.req as Request);
  seeOther(response, path);
}

function whenPage(form: FormState, person: Person): ReactElement {
  return createElement(WhenPage, { form, person, done: isDone(person) });
}

function isDone(person: Person | null): boolean {
  return Boolean(person?.cardCompletedAt);
}

/** One problem a field, in the order in which the fields stand. */
function inOrder(problems: readonly Problem[], fields: readonly string[]): Problem[] {
  return fields.flatMap((field) => problems.find((problem) => problem.field === field) ?? []);
}

function accountOf(actor: Actor): Extract<Actor, { kind: 'account' }> {
  if (actor.kind !== 'account') throw new Refusal('sign-in-needed');
  return actor;
}
