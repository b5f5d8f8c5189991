import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap, unwrapEmpty } from './client.ts'

export type Concept = components['schemas']['Concept']
export type Conceptinhoud = components['schemas']['Conceptinhoud']
export type Formulierdatums = components['schemas']['Formulierdatums']

export const formulierenQuery = () =>
  queryOptions({
    queryKey: ['formulieren'],
    queryFn: ({ signal }) => unwrap(client.GET('/formulieren', { signal })),
  })

/** A form and what it promises. */
export const formulierQuery = (formulier: string) =>
  queryOptions({
    queryKey: ['formulieren', formulier],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/formulieren/{formulier}', { params: { path: { formulier } }, signal })),
  })

/** What the municipality knows already for the fields of a form, and which day it is. */
export const invulhulpQuery = (formulier: string) =>
  queryOptions({
    queryKey: ['formulieren', formulier, 'invulhulp'],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/formulieren/{formulier}/invulhulp', { params: { path: { formulier } }, signal })),
  })

/** What somebody began and did not send, with everything in it: a page of a form asks nothing more. */
export const conceptenQuery = () =>
  queryOptions({
    queryKey: ['concepten'],
    queryFn: ({ signal }) => unwrap(client.GET('/concepten', { signal })),
  })

/** Asks for one draft as it is stored now. */
export const haalConcept = (concept: string): Promise<Concept> =>
  unwrap(client.GET('/concepten/{concept}', { params: { path: { concept } } }))

/** A choice that a page made for somebody: the id of a field, and of one of its options. */
export type Voorkeuze = { veld: string; keuze: string }

/**
 * Begins a form; who began it before goes on with what there is. With a choice it is at the step of that choice. A question
 * that was answered before keeps its answer: what somebody chose is theirs.
 */
export function useBegin() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ formulier, voorkeuze }: { formulier: string; voorkeuze: Voorkeuze | null }) => {
      const concept = await unwrap(
        client.POST('/concepten', {
          params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: { formulier },
        }),
      )
      return voorkeuze ? metVoorkeuze(concept, voorkeuze) : concept
    },
    onSuccess: (concept) =>
      queryClient.setQueryData(conceptenQuery().queryKey, (alle = []) => [
        concept,
        ...alle.filter(({ id }) => id !== concept.id),
      ]),
  })
}

/** The draft with the choice saved in it; as it was when it has no such choice. */
async function metVoorkeuze(concept: Concept, { veld, keuze }: Voorkeuze): Promise<Concept> {
  const stap = concept.formulier.stappen.find(({ velden }) =>
    velden.some(
      ({ id, soort, opties }) =>
        id === veld && soort === 'keuze' && opties?.some(({ waarde }) => waarde === keuze),
    ),
  )
  if (!stap) return concept
  const { id, stand, antwoorden } = concept
  return unwrap(
    client.PUT('/concepten/{concept}', {
      params: { path: { concept: id } },
      body: { stand, stap: stap.id, antwoorden: { [veld]: keuze, ...antwoorden } },
    }),
  )
}

/** Saves a draft. The page that shows it keeps what is typed; the list has what was saved. */
export function useBewaar(concept: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Conceptinhoud) =>
      unwrap(client.PUT('/concepten/{concept}', { params: { path: { concept } }, body })),
    onSuccess: (bewaard) =>
      queryClient.setQueryData(conceptenQuery().queryKey, (alle = []) =>
        alle.map((een) => (een.id === bewaard.id ? bewaard : een)),
      ),
  })
}

/** Throws a draft away. */
export function useVerwijderConcept() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (concept: string) =>
      unwrapEmpty(client.DELETE('/concepten/{concept}', { params: { path: { concept } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: conceptenQuery().queryKey }),
  })
}

/** Sends a draft. Its own id is the key: two presses, two tabs and a retry make one case. */
export function useVerstuur(concept: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: components['schemas']['NieuweVerzending']) =>
      unwrap(
        client.POST('/concepten/{concept}/verzending', {
          params: { path: { concept }, header: { 'Idempotency-Key': concept } },
          body,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}
